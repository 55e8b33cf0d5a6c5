-- Asks for one address after the other, as a browser would, and tells in one line how it went.
local paths = {}

function init(arguments)
  for path in io.lines(arguments[1]) do
    paths[#paths + 1] = wrk.format("GET", path, { ["Accept-Encoding"] = "gzip, deflate, br" })
  end
  math.randomseed(tonumber(arguments[2]))
end

function request()
  return paths[math.random(#paths)]
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    "figures %d %d %d %d %d %d %d %d",
    summary.requests, summary.duration, summary.bytes, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency.max))
end

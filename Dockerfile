# The command alone, on what it needs to run: the C library. It is unpacked first from what
# `cargo xtask dist` makes, into a folder for each kind of machine:
#   mkdir -p command/amd64 && cp target/dist/mission-atlas command/amd64/
#   docker buildx build --tag mission-atlas .
#   docker run --rm --user "$(id -u)" --volume "$PWD:/showcase" mission-atlas build
# It checks and builds. What it serves cannot be reached from outside of the container.
FROM gcr.io/distroless/cc-debian12:nonroot
ARG TARGETARCH
COPY --chmod=755 command/${TARGETARCH}/mission-atlas /usr/local/bin/mission-atlas
COPY LICENSE-APACHE LICENSE-MIT /usr/share/doc/mission-atlas/
WORKDIR /showcase
ENTRYPOINT ["/usr/local/bin/mission-atlas"]
CMD ["--help"]

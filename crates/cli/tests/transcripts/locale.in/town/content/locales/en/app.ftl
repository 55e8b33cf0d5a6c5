search = Look for
kind-mission = Promise

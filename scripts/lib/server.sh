# Sourced by the scripts that start an engine's server for the tests.

# A port of this machine on which nobody listens.
free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# await_server NAME PID URL PATH LOG: once PATH of the server answers, within a minute, prints its address and process id;
# else ends the server, says that it did not start, and fails.
await_server() {
  local name=$1 pid=$2 url=$3 path=$4 log=$5
  for _ in $(seq 300); do
    if python3 -c 'import sys, urllib.request as r; r.build_opener(r.ProxyHandler({})).open(sys.argv[1], timeout=2)' "$url$path" 2>/dev/null; then
      echo "$url $pid"
      return 0
    fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  kill "$pid" 2>/dev/null || true
  echo "$name did not start; see $log." >&2
  return 1
}

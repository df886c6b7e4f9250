#!/usr/bin/env python3
"""How long a page that export wrote as html takes to open in Chromium, and how many pictures a second it draws while it moves.

    src/bench/page_speed.py PAGE.html...

One line of CSV a page: nodes, edges, milliseconds from the request to the first picture, and pictures a second while the
drawing moves for five seconds, as when somebody drags it: more than 3,000 edges are not drawn meanwhile. The median of three
times each, each with a new profile. The page runs no scripts but its own, so a copy is measured, served by this program,
without its Content-Security-Policy and with a script that counts. Without a graphics card Chromium draws with the processor:
say so beside the figures, and what else the machine does."""
import http.server
import json
import queue
import re
import statistics
import subprocess
import sys
import tempfile
import threading

TIMES = 3
MEASURE = """<script>
const { cy, data } = globalThis.citeatlas;
cy.one('render', () => requestAnimationFrame(() => {
  const opened = performance.now();
  let pictures = 0;
  cy.on('render', () => pictures++);
  cy.renderer().hoverData.dragging = true; // as while somebody drags, when many edges wait
  const move = now => {
    cy.panBy({ x: Math.floor((now - opened) / 500) % 2 ? 3 : -3, y: 0 });
    if (now - opened < 5000) {
      requestAnimationFrame(move);
    } else {
      fetch('/measured', { method: 'POST', body: JSON.stringify({ nodes: data.nodes.length, edges: data.edges.length,
        opened, pictures: 1000 * pictures / (now - opened) }) });
    }
  };
  requestAnimationFrame(move);
}));
cy.forceRender();
</script>
</body>"""


def copy(page):
    with open(page, encoding="utf-8") as file:
        html = file.read()
    html, policies = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    before, end, after = html.rpartition("</body>")
    if policies != 1 or not end:
        sys.exit(f"{page} is no page that export --as html wrote.")
    return (before + MEASURE + after).encode()


def measured(html):
    answers = queue.Queue()

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.answer(html if self.path == "/" else b"")

        def do_POST(self):
            answers.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.answer(b"")

        def answer(self, body):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server, \
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        chromium = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             "--disable-sync", "--disable-component-update", f"--user-data-dir={profile}", "--window-size=1400,900",
             "--remote-debugging-port=0", f"http://127.0.0.1:{server.server_port}/"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return answers.get(timeout=120)
        except queue.Empty:
            sys.exit("Chromium has said nothing for two minutes.")
        finally:
            chromium.terminate()
            chromium.wait()
            server.shutdown()


if len(sys.argv) < 2:
    sys.exit(__doc__)
print("page,nodes,edges,opened_ms,pictures_a_second")
for page in sys.argv[1:]:
    html = copy(page)
    times = [measured(html) for _ in range(TIMES)]
    print(page.rpartition("/")[2], times[0]["nodes"], times[0]["edges"],
          round(statistics.median(time["opened"] for time in times)),
          round(statistics.median(time["pictures"] for time in times), 1), sep=",", flush=True)

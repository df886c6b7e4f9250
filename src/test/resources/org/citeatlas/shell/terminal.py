"""Sits at a pseudo-terminal: waits for a pattern, types a text, and so on; then prints what the screen got.

terminal.py SECONDS COMMAND ARG…; standard input has one step a line: a pattern, a tab, the text with Python's escapes;
"until PATTERN" types again and again until the pattern comes.
Exits as the command did, with 99 where a pattern did not come in time; what a JVM's threads do then is on the screen.
"""
import fcntl, os, pty, re, select, signal, struct, sys, termios, time

seconds, command = float(sys.argv[1]), sys.argv[2:]
steps = [line.rstrip("\n").split("\t") for line in sys.stdin]
pid, terminal = pty.fork()
if pid == 0:
    for sign in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):  # ignored by what a script starts in the background
        signal.signal(sign, signal.SIG_DFL)
    os.environ.update(TERM="xterm-256color", PAGER="cat", COLUMNS="", LINES="")
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 100, 0, 0))
screen, seen, missing = b"", 0, None


def read(until, patience=seconds):
    """Reads on until the pattern has come behind what was seen already."""
    global screen, seen
    end = time.time() + patience
    while time.time() < end:
        found = until and re.search(until, screen[seen:])
        if found:
            seen += found.end()
            return True
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                more = os.read(terminal, 65536)
            except OSError:
                more = b""
            if not more:
                return until is None
            screen += more
    return False


def insist(pattern, text):
    """Types until the pattern comes."""
    end = time.time() + seconds
    while time.time() < end:
        os.write(terminal, text)
        if read(pattern, 2):
            return True
    return False


for pattern, text in steps:
    typed = text.encode().decode("unicode_escape").encode("latin-1")
    if pattern.startswith("until "):
        came = insist(pattern[6:].encode(), typed)
    else:
        came = read(pattern.encode())
        if came:
            os.write(terminal, typed)
    if not came:
        missing = pattern
        break
if missing is None and not read(None):
    missing = "the end"
if missing is not None:
    os.kill(pid, signal.SIGQUIT)  # a JVM then says what each of its threads does
    read(None, 10)
    os.kill(pid, signal.SIGTERM)
sys.stdout.buffer.write(screen)
if missing is not None:
    print("\nNOT SEEN: " + missing)
    sys.exit(99)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

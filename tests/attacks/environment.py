# attack: what the machine and its user are called, and what their environment keeps
import os
import sys

for name in ['REFSCOPE_SECRET', 'NODE_OPTIONS', 'USERPROFILE', 'SSH_AUTH_SOCK']:
    attempt(name, lambda name=name: os.environ[name])
attempt('the command line', lambda: [text for text in sys.orig_argv + sys.argv if 'node' in text][0])
attempt('paths', lambda: [text for text in [*os.environ.values(), sys.executable] if 'node' in text or CANARY[:5] in text][0])
attempt('the parent', lambda: os.kill(os.getppid(), 9))

# attack: commands of the machine, and further processes
import os
import subprocess

TOUCH = f'echo changed > {CANARY}'
attempt('os.system', lambda: os.system(TOUCH))
attempt('posix.system', lambda: __import__('posix').system(TOUCH))
attempt('os.popen', lambda: os.popen(f'cat {CANARY}').read())
attempt('subprocess.run', lambda: subprocess.run(TOUCH, shell=True))
attempt('subprocess.check_output', lambda: subprocess.check_output(['cat', CANARY]))
attempt('subprocess.getoutput', lambda: subprocess.getoutput(f'cat {CANARY}'))
attempt('os.fork', lambda: os.fork())
attempt('os.execv', lambda: os.execv('/bin/sh', ['sh', '-c', TOUCH]))
attempt('os.execlp', lambda: os.execlp('sh', 'sh', '-c', TOUCH))
attempt('os.spawnv', lambda: os.spawnv(os.P_NOWAIT, '/bin/sh', ['sh', '-c', TOUCH]))
attempt('os.posix_spawn', lambda: os.posix_spawn('/bin/sh', ['sh', '-c', TOUCH], {}))
attempt('pty', lambda: __import__('pty').spawn(['sh', '-c', TOUCH]))
attempt('asyncio', lambda: __import__('asyncio').run(__import__('asyncio').create_subprocess_shell(TOUCH)))
attempt('a pipe', lambda: os.killpg(1, 9))

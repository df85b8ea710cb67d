# attack: files of the machine, by their paths
import glob
import os
import pathlib
import shutil

attempt('open', lambda: open(CANARY).read())
attempt('open to write', lambda: open(CANARY, 'w').write('changed'))
attempt('os.open', lambda: os.read(os.open(CANARY, os.O_RDONLY), 100))
attempt('pathlib', lambda: pathlib.Path(CANARY).read_text())
attempt('from above', lambda: open('../../../../../../..' + CANARY).read())
attempt('through a link', lambda: (os.symlink(CANARY, '/tmp/link'), open('/tmp/link').read()))
attempt('remove', lambda: os.remove(CANARY))
attempt('copy', lambda: shutil.copy(CANARY, '/tmp/copy'))
attempt('folder', lambda: os.listdir(os.path.dirname(CANARY)))
attempt('passwords', lambda: open('/etc/passwd').read())
attempt('environment of the process', lambda: open('/proc/self/environ').read())
attempt('memory of the process', lambda: open('/proc/self/mem', 'rb').read(1))
attempt('a disk', lambda: glob.glob('/home/*/.*')[0] and glob.glob('/mnt/*')[0])
attempt('a device', lambda: os.open('/dev/mem', os.O_RDONLY))

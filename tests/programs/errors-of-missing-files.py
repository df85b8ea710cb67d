# idea: the library asks for the error of a missing file by its class or its number, and gets what Linux has
# output: False False
# output: none
# output: [Errno 2] No such file or directory: 'nowhere'
# output: [Errno 2] No such file or directory: 'nowhere.toml'
import contextlib
import os
import pathlib
import shutil

print(os.path.exists('nowhere'), pathlib.Path('nowhere').is_file())
with contextlib.suppress(FileNotFoundError):
    pathlib.Path('nowhere').unlink()
pathlib.Path('nowhere').unlink(missing_ok=True)
shutil.rmtree('nowhere', ignore_errors=True)
print('none')
for attempt in (lambda: shutil.copytree('nowhere', 'other'), lambda: pathlib.Path('nowhere.toml').read_text()):
    try:
        attempt()
    except OSError as error:
        print(error)

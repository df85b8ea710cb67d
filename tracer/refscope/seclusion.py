"""What Pyodide has of its own is taken from a program: it finds what CPython has.

Whatever is left of it leads nowhere: see tracer/host/seclusion.ts.
"""

import errno
import os
import posix
import sys
import zipimport

PACKAGES = ('js', 'pyodide_js', '_pyodide_core', 'pyodide', '_pyodide')


def close() -> None:
    """Let the modules that lead to JavaScript be as if they had never been there, and processes be refused."""
    for name in [name for name in sys.modules if _is_hidden(name)]:
        del sys.modules[name]
    for finder in [finder for finder in sys.meta_path if _is_hidden(_module_of(finder))]:
        sys.meta_path.remove(finder)
        vars(finder).get('jsproxies', {}).clear()
    for archive, directory in zipimport._zip_directory_cache.items():
        for place in [place for place in directory if _is_hidden(place.replace('/', '.'))]:
            del directory[place]
        for package in PACKAGES:
            sys.path_importer_cache.pop(f'{archive}/{package}', None)
    os.system = posix.system = system


def _is_hidden(name: str) -> bool:
    return name.partition('.')[0] in PACKAGES


def _module_of(finder: object) -> str:
    return (finder if isinstance(finder, type) else type(finder)).__module__


def system(command: str) -> int:
    """Refuse, as `subprocess` does here."""
    raise OSError(errno.ENOTSUP, 'emscripten does not support processes.')


system.__module__ = 'posix'

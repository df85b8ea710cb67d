# idea: importing a module that the program wrote runs that module's own statements
# steps: 3 4 5 6 8 9 10 11 12 13 14 8 15 16
import importlib
import pathlib
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, 'helper_of_corpus.py').write_text('print("running")\nitems = [1]\n')
    sys.path.insert(0, folder)
    importlib.invalidate_caches()
    import helper_of_corpus
    from helper_of_corpus import items
    sys.path.remove(folder)
print(helper_of_corpus.items is items)
del sys.modules['helper_of_corpus']

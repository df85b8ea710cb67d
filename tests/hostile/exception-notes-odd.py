# idea: the notes of an exception refuse to be counted, and to be printed
# ends: exception ValueError: x
class Notes(list):
    def __iter__(self): raise RuntimeError('no notes')
    def __len__(self): raise RuntimeError('no length')
e = ValueError('x')
e.__notes__ = Notes(['n'])
raise e

# idea: an exception raised while another is handled keeps that one as its context, and it lives as long
try:
    try:
        raise KeyError('first')
    except KeyError:
        raise ValueError('second')
except ValueError as error:
    kept = error  #: has kept context: KeyError
kept.__context__ = None  #: free KeyError

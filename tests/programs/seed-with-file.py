# idea: a file is closed when its with block ends, also through an exception
import os

with open('with_of_corpus.txt', 'w') as f:
    f.write('content')
try:
    with open('with_of_corpus.txt') as f:
        content = f.read()
        raise ValueError(content)
except ValueError as error:
    print(error, f.closed)
os.remove('with_of_corpus.txt')

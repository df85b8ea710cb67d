# idea: a file is closed when its with block ends, also through an exception
# steps: 3 5 6 5 8 9 10 8 11 12 13
import os

with open('with_of_corpus.txt', 'w') as f:
    f.write('content')  #: has f attribute:encoding str 'UTF-8'; has f attribute:buffer attribute:raw FileIO mode wb
try:
    with open('with_of_corpus.txt') as f:
        content = f.read()
        raise ValueError(content)
except ValueError as error:
    print(error, f.closed)  #: has f TextIOWrapper closed; has f attribute:buffer BufferedReader closed
os.remove('with_of_corpus.txt')

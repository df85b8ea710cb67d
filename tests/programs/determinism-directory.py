# idea: files that a program writes are there for it, and gone for the next run
# output: False
# output: ['one', 'two'] True
import os

print(os.path.exists('made_by_corpus.txt'))
with open('made_by_corpus.txt', 'w') as page:
    page.write('one\ntwo\n')
with open('made_by_corpus.txt') as page:
    lines = [line.strip() for line in page]
print(lines, page.closed)
os.remove('made_by_corpus.txt')

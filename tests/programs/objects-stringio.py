# idea: a StringIO is an open file whose content is in memory
import io

page = io.StringIO()  #: has page StringIO '', at 0
page.write('one\n')  #: has page StringIO 'one\n', at 4
print('two', file=page)  #: mutate; has page StringIO 'one\ntwo\n', at 8
page.seek(0)  #: has page StringIO 'one\ntwo\n', at 0
print(page.readline(), page.tell(), repr(page.getvalue()))  #: has page StringIO 'one\ntwo\n', at 4
page.close()  #: has page StringIO closed
print(page.closed)

# idea: a StringIO is an open file whose content is in memory
import io

page = io.StringIO()
page.write('one\n')
print('two', file=page)
page.seek(0)
print(page.readline(), page.tell(), repr(page.getvalue()))
page.close()
print(page.closed)

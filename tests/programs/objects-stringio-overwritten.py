# idea: a text in memory that is overwritten and wound back in one statement has changed and stands where it stood
import io

page = io.StringIO('one')
print(page.write('two'), page.seek(0))  #: mutate; has page StringIO 'two', at 0

# idea: a text stream that is closed while it still gathers its pieces is closed, and its writer no more
# output: True
import io

page = io.StringIO()
page.write('a')
page.close()
print(page.closed)  #: has page StringIO closed

# idea: a text stream that is closed while it still gathers its pieces is closed, and its writer no more
import io

page = io.StringIO()
page.write('a')
page.close()
print(page.closed)  #: has page StringIO closed
# output: True

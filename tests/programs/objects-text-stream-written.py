# idea: what is written into a StringIO stands in it before anything asks for it, also beyond ASCII
import io

out = io.StringIO()  #: has out StringIO '', at 0
out.write('Brie')  #: mutate; has out StringIO 'Brie', at 4
print(' €', file=out)  #: has out StringIO 'Brie €\n', at 7
out.seek(0)  #: has out StringIO 'Brie €\n', at 0
out.truncate(2)  #: has out StringIO 'Br', at 0
raw = io.BytesIO(b'ab')
raw.read(1)  #: has raw BytesIO b'ab', at 1
raw.write(b'z')  #: has raw BytesIO b'az', at 2
out.close()  #: has out StringIO closed

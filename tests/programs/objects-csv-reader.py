# idea: a csv reader keeps what it reads from alive and counts its lines; a writer keeps what it writes to
import csv
import io
reader = csv.reader(['kind,price', 'Brie,3', 'Gouda,2'])  #: has reader iterates: list_iterator next: item 0
head = next(reader)  #: has reader reader 1 lines read; has reader iterates: list_iterator next: item 1
rows = list(reader)  #: has reader reader 3 lines read
stream = io.StringIO()
writer = csv.writer(stream)  #: has writer function: bound: StringIO
writer.writerow(head)
del stream
print(rows)

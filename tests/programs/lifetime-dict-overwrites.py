# idea: storing another value under a key frees the old one and keeps the key
class Thing:
    def __del__(self):
        print('freed')


table = {'k': Thing()}
table['k'] = 5  #: free Thing
table.update(k=Thing())
table.clear()  #: free Thing
print(table)

# idea: a text of fifty million characters is neither copied nor encoded
text = 'x' * 50_000_000  #: length text 50000000
same = text  #: same text same
size = len(text)
print(size, same is text)
text = same = None  #: free str
print('released')

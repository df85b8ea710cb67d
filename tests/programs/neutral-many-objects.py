# idea: a hundred thousand objects held by one name change nothing for the others
crowd = [[n] for n in range(100_000)]  #: omitted crowd 99900; length crowd 100000
small = [1]
small.append(2)  #: mutate item 1
print(len(crowd), small)
del crowd  #: free list; refcount small 1
print('gone')

# idea: texts, bytes and containers say how long they are, and how much of it is not recorded
word = 'Käse' * 2  #: length word 8
data = b'abc' * 2  #: length data 6
many = list(range(120))  #: length many 120; omitted many 20
pairs = dict.fromkeys(range(130))  #: length pairs 130; omitted pairs 30
each = set(range(110))  #: length each 110; omitted each 10
few = (1, 2)  #: length few 2; omitted few 0

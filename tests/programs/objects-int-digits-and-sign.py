# idea: a number of several digits in memory is told with all of them, and with its sign
small, two, many = -7, -(2**40), -(2**70)
print(small, two, many)  #: has small int -7; has two int -1099511627776; has many int -1180591620717411303424
more = 2**61 + 5  #: has more int 2305843009213693957

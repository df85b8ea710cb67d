# idea: a text of a million characters is shown by its beginning and its length
long = 'ab' * 500_000
same = long  #: same long same; length long 1000000; has long str 'abababababababababababababababababababababababababababababababababababababababababababababababababab'…
cut = long[:3]
print(len(long), cut)

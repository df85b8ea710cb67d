# idea: an underscore is a name like others and keeps what it was bound to
# steps: 3 4 5 6 5 6 5 7
_, keep, _ = [1], [2], [3]  #: bind _; bind keep; has _ item:0 int 3
print(_)
for _ in range(2):
    pass
print(_)

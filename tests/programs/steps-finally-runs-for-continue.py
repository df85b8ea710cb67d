# idea: finally runs on every way out of a loop's body, also on continue and break
# steps: 3 5 7 9 11 3 5 6 11 3 5 7 9 11 3 5 7 8 11 12
for n in range(4):
    try:
        if n == 1:
            continue
        if n == 3:
            break
        print('body', n)
    finally:
        print('finally', n)
print('end')

# idea: try, except, else and finally each run when it is their turn
# steps: 3 14 5 6 7 11 15 5 9 11
def attempt(divisor):
    try:
        result = 6 / divisor
    except ZeroDivisionError:
        print('no result')
    else:
        print(result)
    finally:
        print('finally')


attempt(0)
attempt(3)

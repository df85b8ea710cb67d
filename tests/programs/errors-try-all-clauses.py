# idea: try, except, else and finally each run when it is their turn
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

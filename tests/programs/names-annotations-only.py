# idea: a local name that is only annotated stays unbound, and is local all the same
# steps: 3 11 12 6 7 8
def look():
    n: int
    try:
        return n
    except UnboundLocalError as error:
        return str(error)


n = 'outside'
print(look(), n)

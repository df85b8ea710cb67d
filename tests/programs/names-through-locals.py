# idea: locals() in a function is a fresh copy each time and changing it binds nothing
# steps: 3 11 4 5 6 7 8 12
def look():
    a = 1
    copy = locals()
    copy['a'] = 2
    copy['b'] = 3
    return a, 'b' in locals(), locals() is copy


print(look())
print(locals() is globals())

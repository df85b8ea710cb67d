# idea: an instance with more attributes than fit inline keeps all of them
class Wide:
    pass


wide = Wide()
for n in range(50):
    setattr(wide, f'a{n}', n)
del wide.a7
print(len(vars(wide)), wide.a49)

# idea: an instance with more attributes than fit inline keeps all of them
class Wide:
    pass


wide = Wide()
for n in range(50):
    setattr(wide, f'a{n}', n)  #: mutate attribute a49; has wide attribute:a49 int 49
del wide.a7  #: mutate attribute a7; not has wide attribute:a7 int; has wide attribute:a49 int 49
print(len(vars(wide)), wide.a49)

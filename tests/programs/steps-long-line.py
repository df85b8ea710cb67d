# idea: a statement whose columns pass 255 has its exact range
# steps: 3 3 4
value = ['a fairly long text that fills the line', 'a fairly long text that fills the line', 'a fairly long text that fills the line', 'a fairly long text that fills the line', 'a fairly long text that fills the line', 'a fairly long text that fills the line', 'more']; last = value[-1]  #: spans 0 3 268; spans 270 3 286
print(last)

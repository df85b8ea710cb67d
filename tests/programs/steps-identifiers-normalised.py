# idea: a name written with a ligature is bound under its normalised spelling
# steps: 3 4 5 6 7
ﬁne = ['ok']  #: bind fine
print(fine)
naïve = fine  #: bind naïve; same naïve fine
del ﬁne  #: unbind fine
print('fine' in globals(), naïve)

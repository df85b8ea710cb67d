# idea: a name written with a ligature is bound under its normalised spelling
ﬁne = ['ok']  #: bind fine
print(fine)
naïve = fine  #: bind naïve; same naïve fine
del ﬁne  #: unbind fine
print('fine' in globals(), naïve)

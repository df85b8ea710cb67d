# idea: the hash of a text is the same in every run
# output: True True
# output: -983783219
print(hash('refscope') == hash('ref' + 'scope'), hash('') == 0)
print(hash('refscope'))

# idea: the hash of a text is the same in every run
print(hash('refscope') == hash('ref' + 'scope'), hash('') == 0)
print(hash('refscope'))

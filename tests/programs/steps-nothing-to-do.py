# idea: pass, an ellipsis and a constant are statements and therefore steps
# steps: 3 4 5 6
pass
...
'text'
print('done')

# idea: a body indented with tabs is stepped through as one indented with spaces
# steps: 3 4 3 4 3
for n in 'ab':
	print(n)

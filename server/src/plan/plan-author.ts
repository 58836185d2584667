/** Whoever did a thing to a plan, as its answer names them; the account is `a`. */
export const author = `json_build_object('username', a.username, 'displayName', a.display_name) as author`

// One user per service, who may read and write that service's database and no other. Running it again sets the
// passwords to what the environment says now.
for (const service of ['question', 'coordination', 'plan', 'notification']) {
  const password = process.env[`${service.toUpperCase()}_DB_PASSWORD`];
  if (!password) {
    throw new Error(`no password for ${service}`);
  }
  const own = db.getSiblingDB(service);
  const roles = [{ role: 'readWrite', db: service }];
  if (own.getUser(service) === null) {
    own.createUser({ user: service, pwd: password, roles });
  } else {
    own.updateUser(service, { pwd: password, roles });
  }
  print(`user ${service} may use database ${service}`);
}

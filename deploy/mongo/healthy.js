// Health check of the server: begins the replica set when that has not been done, and is healthy once it can be
// written to. Running it again changes nothing.
const admin = db.getSiblingDB('admin');

const NOT_YET_INITIALIZED = 94;
try {
  admin.adminCommand({ replSetGetStatus: 1 });
} catch (e) {
  if (e.code !== NOT_YET_INITIALIZED) {
    throw e;
  }
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] });
}

quit(admin.hello().isWritablePrimary ? 0 : 1);

// Decap’s parts were written for a bundler that lends scripts Node’s name for the global object.
Object.assign(globalThis, { global: globalThis });

// Side photos: the camera, pictures from files, and where photos are kept. What is measured in one is
// `motion`'s; the app finds `rollwise.photo`. Photos go to no other device; a copy that the person saves has them.

// Longest side that is kept, in pixels: the head is then some hundred pixels high.
const SIDE = 1600;

let camera;
const addresses = [];

// A photo and its address; old addresses are let go of, as more than a few are never seen at once.
const shown = (photo) => {
  const address = URL.createObjectURL(photo.blob);
  addresses.push(address);
  if (addresses.length > 6) URL.revokeObjectURL(addresses.shift());
  return { ...photo, address };
};

// One act on the store `photos`; what it gives once it is on disk.
const stored = (mode, act) => new Promise((done, fail) => {
  const opening = indexedDB.open("rollwise");
  opening.onerror = fail;
  opening.onsuccess = () => {
    const base = opening.result;
    try {
      const work = base.transaction("photos", mode, { durability: "strict" });
      const asked = act(work.objectStore("photos"));
      work.oncomplete = () => done(asked.result);
      work.onabort = fail;
    } catch (fault) {
      fail(fault);
    } finally {
      base.close(); // once all work is done
    }
  };
});

rollwise.photo = {
  // Lets the camera at the phone's back look into a video. Whether it looks at whom holds the phone.
  async look(video) {
    const size = { ideal: 1920 };
    const wish = { video: { facingMode: { ideal: "environment" }, width: size, height: size } };
    camera = await navigator.mediaDevices.getUserMedia(wish);
    video.muted = true;
    video.srcObject = camera;
    await video.play();
    return camera.getVideoTracks()[0].getSettings().facingMode === "user";
  },

  // Lets go of the camera.
  rest() {
    camera?.getTracks().forEach((track) => track.stop());
    camera = undefined;
  },

  // A photo of what a video shows, or of a file. It is drawn anew, so that where and when it was taken,
  // which a file may tell, stays behind.
  async take(source) {
    const picture = source instanceof Blob ? await createImageBitmap(source) : source;
    const [wide, high] = [picture.videoWidth ?? picture.width, picture.videoHeight ?? picture.height];
    const scale = Math.min(1, SIDE / Math.max(wide, high));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(wide * scale);
    canvas.height = Math.round(high * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return shown({ blob, width: canvas.width, height: canvas.height });
  },

  keep: ({ blob, width, height }, key, marks) =>
    stored("readwrite", (photos) => photos.put({ blob, width, height, marks }, key)),
  get: async (key) => shown(await stored("readonly", (photos) => photos.get(key))),
  keys: () => stored("readonly", (photos) => photos.getAllKeys()),
  // Each key with its photo, by key.
  async all() {
    const one = async (key) => [key, await stored("readonly", (photos) => photos.get(key))];
    const all = await Promise.all((await this.keys()).map(one));
    return all.filter(([, photo]) => photo);
  },
  drop: (key) => stored("readwrite", (photos) => photos.delete(key)),
};

/** What a scene of the animation is drawn from: the pictures there are, and who can be in them. */

/** The pictures of the animation; each moves in its own way. */
export const PICTURES = {
  sunrise: 'The sun comes up over the sea (2 people walk in)',
  crowd: 'All sorts of people meet on the beach (7 people)',
  shell: 'Somebody speaks and somebody listens, by a big shell (2 people)',
  boardwalk: 'A path is built over the sand, plank by plank (2 people; the first goes along it)',
  friend: 'A friend comes and sits down beside somebody (2 people)',
  umbrella: 'It rains, and a friend brings an umbrella (2 people)',
  woods: 'Pines grow while people throw a ball (3 people)',
  kites: 'Kites go up in the wind (3 people)',
  pier: 'Two people talk at the end of the pier (2 people)',
  night: 'Somebody makes a call at night, under the moon (1 person)',
  together: 'All wave, with the four shapes of the plan (6 people)',
} as const;

/** The people who can be in a picture. The names are only for telling them apart. */
export const PEOPLE = {
  amina: 'Amina: teenager, hijab',
  kofi: 'Kofi: teenager, hoodie',
  erin: 'Erin: teenager, glasses',
  josh: 'Josh: teenager, hearing aid',
  sami: 'Sami: teenager, wheelchair',
  ada: 'Ada: child, bunches',
  mei: 'Mei: teenager, bag',
  alfie: 'Alfie: child, beanie',
  zara: 'Zara: teenager, wavy hair',
  harjit: 'Harjit: teenager, patka',
  priya: 'Priya: teenager, plaits, kameez',
  tom: 'Tom: teenager, white cane',
  nia: 'Nia: teenager, short arm',
  finn: 'Finn: teenager, headphones',
  leah: 'Leah: teenager, dress',
  tilly: 'Tilly: child, glasses',
  yusuf: 'Yusuf: adult, beard',
  maria: 'Maria: adult, coat',
  joan: 'Joan: older adult, glasses',
  winston: 'Winston: older adult, beard',
  okoro: 'Okoro: adult who works with young people, lanyard',
  grace: 'Grace: adult who works with young people, lanyard',
} as const;

/**
 * The base path from `BASE_PATH`, with a slash at both ends; `/` where it is not set.
 *
 * @throws {Error} Where it holds anything but lower- or upper-case letters, digits, `-`, `_`, `.` and slashes.
 */
export function basePath(value: string | undefined = process.env.BASE_PATH): string {
  const trimmed = (value ?? '').replace(/^\/+|\/+$/g, '');
  if (trimmed === '') return '/';
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(trimmed)) {
    throw new Error(`BASE_PATH: found "${value}"; write a path such as /kb/rdp/`);
  }
  return `/${trimmed}/`;
}

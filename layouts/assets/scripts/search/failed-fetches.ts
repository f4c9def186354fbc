let failed = 0;

/**
 * How many of the page's requests have failed. Pagefind takes a part of an index that it could not fetch for an empty
 * one, and would tell a reader on a bad line that nothing was found; so the search page counts for itself.
 */
export const failedFetches = () => failed;

const { fetch } = window;
window.fetch = async (...request) => {
  try {
    const response = await fetch(...request);
    if (!response.ok) failed += 1;
    return response;
  } catch (error) {
    failed += 1;
    throw error;
  }
};

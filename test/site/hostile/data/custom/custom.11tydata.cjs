module.exports = () => {
  console.log('EXECUTED');
  return {};
};
